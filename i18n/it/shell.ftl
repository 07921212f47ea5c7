# Le parole delle finestre di dialogo del sistema.
shell-open-title = Apri un piano
shell-save-title = Salva il piano con nome
shell-plans = Piani di Nuvolario
shell-no-viewer = Il documento c'è ({ $path }), ma su questo computer nessun programma lo apre ({ $detail }). Aprilo dalla sua cartella o installa un lettore di PDF.
shell-copy-title = Salva una copia
shell-move-title = Sposta il piano
shell-backup-folder-title = La seconda cartella per le copie di sicurezza
