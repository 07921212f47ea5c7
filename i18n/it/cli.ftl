# The words of the terminal.

cli-done = Fatto: { $path }
