# What is said of a workbook with questions that comes back filled in.

questions-no-keys = In questo file non ci sono le domande di Nuvolario, o manca l'ultima colonna, quella grigia. Chiedi il file com'era, con le risposte.
questions-no-answers = La colonna «{ $heading }» non c'è più, o c'è due volte: non si sa quali siano le risposte. Rimetti i titoli com'erano.
questions-key-missing = { $sheet }, riga { $row }: c'è una risposta, ma manca il codice della domanda nell'ultima colonna. La riga è stata lasciata fuori.
questions-key-unknown = { $sheet }, riga { $row }: il codice «{ $key }» non si riconosce. La riga è stata lasciata fuori.
questions-key-twice = { $sheet }: la stessa domanda ({ $key }) è nelle righe { $rows }. Non si sa quale risposta valga, e sono state lasciate fuori.
questions-answer-error = { $sheet }, riga { $row }: la risposta contiene un errore di calcolo. La riga è stata lasciata fuori.
