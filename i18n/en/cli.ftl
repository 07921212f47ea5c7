# The words of the terminal.

cli-done = Done: { $path }
