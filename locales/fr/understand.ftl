### Comprendre : les réponses d'une partie, et la page d'une question.

## Partie

section-promise = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}, { $minutes ->
    [0] presque terminé
    [one] encore { $minutes } minute environ
   *[other] encore { $minutes } minutes environ
}
section-begin = Commencer
section-go-on = Continuer
section-check = Vérifiez vos réponses
section-change = Modifier
section-answer = Répondre
section-note = Noter qui le sait
section-not-answered = Pas encore de réponse
section-no-form = Questions sans formulaire dans cette version
section-no-form-text = Elles demandent des tableaux ou des listes qui ne se remplissent pas encore ici. Vous pouvez noter qui pourrait vous renseigner, et d’ici quand.
section-finish = Cette partie est-elle terminée pour l’instant ?
section-is-done = Cette partie est marquée comme terminée
section-done = Terminé
section-later = J’y reviendrai
section-reopen = Pas encore terminé

## Question

question-crumb = Comprendre : { $section }
question-number = Question { $number } sur { $of }
question-number-no-form = Question sans formulaire, { $number } sur { $of }
question-window = Question { $number } – { $section }
question-skip = Passer pour l’instant
question-about = À propos de cette question
question-why = Pourquoi cette question
question-sources = Des sources qui peuvent aider
question-unknown-title = Si vous ne savez pas
question-unknown-text = Dites-le. Le plan indique alors ce qui reste à vérifier, et qui pourrait aider.
question-no-form = Cette question demande un tableau ou une liste qui ne se remplit pas encore ici. Notez qui pourrait vous renseigner, et d’ici quand : cela ira dans votre liste « À vérifier ».
refused-answer-first = Choisissez une réponse, ou « Je ne sais pas encore », pour que vos mots soient gardés avec elle

## Réponses

answer-y = Oui
answer-p = En partie
answer-n = Non
answer-number = Nombre
answer-percent = Pourcentage
answer-money = Montant
answer-date = Jour
answer-from = Du
answer-to = Au
answer-earlier = Nombre d’années antérieures
answer-earlier-hint = Années des mêmes mois, pour comparer
answer-text = Votre réponse
answer-period = Du { $from } au { $to }, { $earlier ->
    [0] sans année antérieure
    [one] avec { $earlier } année antérieure
   *[other] avec { $earlier } années antérieures
}
answer-others = Une autre sorte de réponse
answer-not-applicable = Cela ne nous concerne pas
answer-undisclosed = Cela ne peut pas être divulgué
answer-clear = Retirer ma réponse

## Je ne sais pas encore

unknown-fine = C’est noté.
unknown-who = Qui pourrait vous renseigner ?
unknown-who-hint = Une fonction ou un service, plutôt que le nom d’une personne
unknown-due = D’ici quand ?

## Ce qui appuie une réponse

evidence-reason = Qu’est-ce qui vous le fait dire ?
evidence-title = Ce qui appuie cette réponse
evidence-source = Source consultée
evidence-none = Pas encore de source
evidence-suggested = Convient à cette question
evidence-others = Autres sources
evidence-note = Titre, page ou date de la source
evidence-solid = Cette réponse est-elle solide ?
evidence-grade = Ce que montrent les documents
evidence-grade-text = Les tableaux et les documents indiquent la cote { $grade }, sur une échelle de A à D.
# Under the solidity of an answer, when the source cannot carry it. $grade (String) - A to D
evidence-capped = Cette source seule donne au plus la cote { $grade }. Écrivez plus haut ce qui permet d’en dire davantage, et la meilleure cote sera retenue.
