"""One module a verb, each with `act(given, out)`; imported when its verb is asked for."""
