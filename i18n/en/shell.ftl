# The words of the system's dialogs.
shell-open-title = Open a plan
shell-save-title = Save the plan as
shell-plans = Nuvolario plans
shell-no-viewer = The document is there ({ $path }), but no program on this computer opens it ({ $detail }). Open it from its folder or install a PDF reader.
shell-copy-title = Save a copy
shell-move-title = Move the plan
shell-backup-folder-title = The second folder for backups
