"""The store on real files, with real child processes."""
