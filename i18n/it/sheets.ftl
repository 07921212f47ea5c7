### La scheda di assessment, e le domande che si mandano a chi sa rispondere.

sheets-nothing-asked = Non c'è nessuna domanda da scrivere: scegli almeno un applicativo e una domanda.
sheets-too-large = Il file è troppo grande per essere un foglio di risposte.
sheets-not-in-plan = La risposta «{ $key }» riguarda un applicativo o una domanda che nel piano non c'è: è stata lasciata fuori.
sheets-book-title = Domande sugli applicativi
sheets-book-sheet = Domande
sheets-book-choices = Scelte
sheets-book-guide-fill = Scrivi le risposte nella colonna gialla. Una stima va bene; se non sai, lascia vuoto.
sheets-book-guide-leave = Non cambiare le altre colonne: l'ultima, grigia, serve a riconoscere le domande.
sheets-book-guide-back = Salva il file e rimandalo a chi te l'ha dato.
sheets-book-application = Applicativo
sheets-book-question = Domanda
sheets-book-help = Che cosa scrivere
sheets-book-answer = Risposta
sheets-save-title = Salva le domande
sheets-choose-title = Scegli il foglio con le risposte
