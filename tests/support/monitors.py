"""Monitors on a screen that nobody sees: an X screen divided in two, one of which is unplugged.

``python -m support.monitors DISPLAY set NAME X Y WIDTH HEIGHT [primary]`` and ``… DISPLAY unplug
NAME`` (X Resize and Rotate extension, version 1.5, protocol of ``RRSetMonitor``).
"""

import ctypes
import sys
from ctypes import POINTER, byref, c_char_p, c_int, c_ulong, c_void_p


class _Monitor(ctypes.Structure):
    _fields_ = (
        ("name", c_ulong),
        ("primary", c_int),
        ("automatic", c_int),
        ("noutput", c_int),
        ("x", c_int),
        ("y", c_int),
        ("width", c_int),
        ("height", c_int),
        ("mwidth", c_int),
        ("mheight", c_int),
        ("outputs", POINTER(c_ulong)),
    )


class _Resources(ctypes.Structure):
    _fields_ = (
        ("timestamp", c_ulong),
        ("config_timestamp", c_ulong),
        ("ncrtc", c_int),
        ("crtcs", c_void_p),
        ("noutput", c_int),
        ("outputs", POINTER(c_ulong)),
    )


def _libraries() -> tuple[ctypes.CDLL, ctypes.CDLL]:
    x, randr = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXrandr.so.2")
    x.XOpenDisplay.restype = c_void_p
    x.XOpenDisplay.argtypes = (c_char_p,)
    x.XDefaultRootWindow.restype = c_ulong
    x.XDefaultRootWindow.argtypes = (c_void_p,)
    x.XInternAtom.restype = c_ulong
    x.XInternAtom.argtypes = (c_void_p, c_char_p, c_int)
    x.XSync.argtypes = (c_void_p, c_int)
    x.XCloseDisplay.argtypes = (c_void_p,)
    randr.XRRSetMonitor.argtypes = (c_void_p, c_ulong, POINTER(_Monitor))
    randr.XRRDeleteMonitor.argtypes = (c_void_p, c_ulong, c_ulong)
    randr.XRRGetScreenResources.restype = POINTER(_Resources)
    randr.XRRGetScreenResources.argtypes = (c_void_p, c_ulong)
    return x, randr


def there() -> bool:
    """Whether the libraries for it are on this machine."""
    try:
        _libraries()
    except OSError:
        return False
    return True


def main(words: list[str]) -> None:
    """Sets a monitor, or unplugs one."""
    x, randr = _libraries()
    display = x.XOpenDisplay(words[0].encode())
    root = x.XDefaultRootWindow(display)
    name = x.XInternAtom(display, words[2].encode(), 0)
    if words[1] == "set":
        place = [int(word) for word in words[3:7]]
        primary = words[7:] == ["primary"]
        resources = randr.XRRGetScreenResources(display, root).contents
        outputs = resources.outputs if primary else None
        monitor = _Monitor(name, primary, 0, resources.noutput if primary else 0, *place, 300, 170)
        if outputs:
            monitor.outputs = outputs
        randr.XRRSetMonitor(display, root, byref(monitor))
    else:
        randr.XRRDeleteMonitor(display, root, name)
    x.XSync(display, 0)
    x.XCloseDisplay(display)


if __name__ == "__main__":
    main(sys.argv[1:])
