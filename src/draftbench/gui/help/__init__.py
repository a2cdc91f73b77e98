"""The guide and the tour.

guide_window.py  the guide
tour.py, tour_card.py   the tour as data, and its card
"""
