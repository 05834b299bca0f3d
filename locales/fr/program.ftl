### Requests that could not be carried out, apart from the failures of the plan’s file.

error-no-plan-open = Aucun plan n’est ouvert. Ouvrez un plan ou commencez-en un.

error-no-home = Le système n’indique aucun dossier pour vos documents et réglages. Ouvrez une session dont le compte en possède un.

# A defect of the program
error-internal = Le programme a rencontré une anomalie et n’a rien changé. Fermez-le et ouvrez-le de nouveau.

# A document could not be made: a defect of the program
error-document = Le document n’a pu être produit. Votre plan est inchangé.

# $path (String) - name of the document
error-document-locked = « { $path } » est ouvert dans un autre programme ou protégé. Fermez-le ou changez le nom.

# $command (String) - what was asked, on the command line
error-unknown-command = Il n’existe pas de commande « { $command } ». La liste s’obtient par : keystone commands

# $command (String), $detail (String) - what the reader of JSON said
error-bad-arguments = Les arguments de « { $command } » ne peuvent être lus : { $detail }

# $question (String) - an id
error-unknown-question = Il n’existe pas de question « { $question } ».

# $section (String) - an id
error-unknown-section = Il n’existe pas de section « { $section } ».

# $problem (String) - an id
error-unknown-problem = L’enjeu « { $problem } » ne figure pas à ce plan.

error-unknown-partner = Ce partenaire ne figure plus au plan.

error-unknown-indicator = Cet indicateur ne figure plus au plan.

error-unknown-intervention = Cette idée d’action ne figure pas à la bibliothèque.
