### The assessment sheet, and the questions that go to whoever can answer.

sheets-nothing-asked = There is no question to write: choose at least one application and one question.
sheets-too-large = The file is too large to be a sheet of answers.
sheets-not-in-plan = The answer “{ $key }” is about an application or a question that is not in the plan: it was left out.
sheets-book-title = Questions about the applications
sheets-book-sheet = Questions
sheets-book-choices = Choices
sheets-book-guide-fill = Write the answers into the yellow column. An estimate will do; if you do not know, leave it empty.
sheets-book-guide-leave = Do not change the other columns: the last one, grey, tells the questions apart.
sheets-book-guide-back = Save the file and send it back to whoever gave it to you.
sheets-book-application = Application
sheets-book-question = Question
sheets-book-help = What to write
sheets-book-answer = Answer
sheets-save-title = Save the questions
sheets-choose-title = Choose the sheet with the answers
