# What is said of a workbook with questions that comes back filled in.

questions-no-keys = Nuvolario's questions are not in this file, or its last column, the grey one, is missing. Ask for the file as it was, with the answers.
questions-no-answers = The column “{ $heading }” is gone, or stands twice: nobody knows which are the answers. Put the headings back as they were.
questions-key-missing = { $sheet }, row { $row }: there is an answer, but the code of the question in the last column is missing. The row was left out.
questions-key-unknown = { $sheet }, row { $row }: the code “{ $key }” is not known. The row was left out.
questions-key-twice = { $sheet }: the same question ({ $key }) is in rows { $rows }. Nobody knows which answer counts, so they were left out.
questions-answer-error = { $sheet }, row { $row }: the answer holds an error of a formula. The row was left out.
