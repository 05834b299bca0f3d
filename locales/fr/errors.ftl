# Défaillances du fichier du plan. S’affichent en bandeau ou en page, avec une issue, jamais à côté d’un champ.

# $path (String) - name of the file
error-not-found = « { $path } » n’est plus à cet endroit. Retrouvez où le fichier a été déplacé, ou ouvrez une copie de sauvegarde.

# $path (String) - name of the file
error-not-a-project = « { $path } » n’est pas un plan de sécurité. Choisissez un fichier dont le nom se termine par .keystone.

error-damaged = Ce plan est illisible, et cet ordinateur n’en a aucune copie de sauvegarde. Récupérez ce qui peut être lu dans un nouveau fichier, ou ouvrez une copie conservée ailleurs.

# $date (String) - day of the newest backup
error-damaged-with-backup = Ce plan est illisible. Une copie du { $date } peut être ouverte.

error-locked = Ce plan est ouvert dans une autre fenêtre. Fermez-le là-bas, puis ouvrez-le ici.

error-read-only-newer = Ce plan vient d’une version plus récente. Mettez le programme à jour pour le modifier ; la lecture est possible.

error-read-only-file = Le fichier de ce plan est protégé en écriture. La lecture est possible ; pour le modifier, enregistrez-en une copie ailleurs.

error-read-only-folder = Rien ne peut être enregistré dans le dossier de ce plan. La lecture est possible ; pour le modifier, enregistrez-en une copie dans un autre dossier.

error-unfinished = La dernière modification de ce plan a été interrompue. Copiez le plan, avec le fichier du même nom qui se termine par -journal, dans un dossier où vous pouvez enregistrer. Ouvrez-le ensuite à cet endroit.

# $folder (String) - path of the folder
error-folder-not-writable = Rien ne peut être enregistré dans le dossier « { $folder } ». Choisissez un autre dossier.

# $path (String) - name of the file
error-exists = « { $path } » existe déjà. Choisissez un autre nom.

error-disk-full = Non enregistré. Le disque est plein. Enregistrez une copie ailleurs.

error-step-does-not-fit = Cette étape ne correspond plus au contenu du plan et ne peut être ni annulée ni rétablie. Rien n’a été modifié.

# $path (String) - name of the file
error-file = « { $path } » ne peut être ni lu ni enregistré. Fermez-le dans les autres programmes, puis réessayez.

error-database = Non enregistré. Le fichier de ce plan n’a pu être ni lu ni écrit. Ce qui était déjà enregistré est conservé : fermez le plan, puis rouvrez-le.

# The document of a piece of evidence is not in the file, for example after a rescue
error-attachment-missing = Le document ne se trouve plus dans ce plan. Si vous l’avez encore, joignez-le de nouveau.

error-unknown-evidence = Cette preuve ne figure plus au plan.

error-unknown-voice = Cette voix ne figure plus au plan.

# $question (String) - an id
error-question-not-voiced = Les voix ne répondent pas séparément à la question { $question } : inscrivez une seule réponse pour le groupe.

error-unknown-frozen = Ce diagnostic figé ne figure plus au plan.

# $guard (String) - a code
error-unknown-guard = Il n’existe pas d’avertissement « { $guard } ».
