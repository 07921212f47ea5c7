# The first page: new plan, recent plans, samples.
start-title = Nuvolario
start-what = Il registro del cloud del tuo ente: quali servizi ha, come passano al cloud, chi li paga e con quali carte.
start-new = Nuovo piano
start-new-key = Crea un piano (Ctrl+N)
start-open = Apri…
start-open-key = Apri un piano da un file (Ctrl+O)
start-recent = Piani recenti
start-recent-none = Qui compariranno i piani che apri. Per cominciare crea un piano o apri un esempio.
start-missing = non trovato
start-missing-help = Il file non è più in questa cartella. Se l’hai spostato, aprilo da «Apri…»; altrimenti toglilo dall’elenco.
start-draft = Bozza
start-draft-where = Conservato da Nuvolario, non ancora in un file tuo
start-changed = Modificato il { $day }
start-changed-today = Modificato oggi alle { $time }
start-forget = Togli dall’elenco { $name }
start-forget-help = Togli dall’elenco (il file resta dov’è)
start-samples = Esempi
start-samples-what = Tre casi veri, ricostruiti dai comunicati pubblici. Si aprono come copie: puoi modificarli liberamente.
start-sample-services =
    { $count ->
        [one] un servizio da portare nel cloud
       *[other] { $count } servizi da portare nel cloud
    }
start-sample-open = Apri una copia
start-sample-open-of = Apri una copia di { $name }
start-versions = Versione { $version } · dati di riferimento { $pack }
