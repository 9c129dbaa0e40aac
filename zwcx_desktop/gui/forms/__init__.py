"""Forms compiled from ui/*.ui by packaging/forms.py; do not edit."""
