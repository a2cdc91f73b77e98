"""The guide and the tour.

guide_window.py, guide_text.py   the guide, and a page of it
tour.py, tour_card.py   the tour as data, and its card
"""
