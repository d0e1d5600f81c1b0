/** One sentence per error code of the contract, with what to do next. */
export const failures = {
  NO_WORKSPACE: 'Aucun espace n’est ouvert. Ouvrez-en un ou créez-le.',
  WORKSPACE_READ_ONLY:
    'Cet espace est ouvert en lecture seule : enregistrez-en une copie dans un de vos dossiers pour y écrire.',
  FILE_NOT_FOUND:
    'Ce fichier n’est plus à cet endroit. Vérifiez le chemin, ou branchez le support qui le contient.',
  FILE_EXISTS:
    'Un fichier de ce nom existe déjà. Choisissez un autre nom : Veillée n’écrase jamais un fichier.',
  FOLDER_NOT_FOUND: 'Ce dossier n’existe pas. Créez-le, ou choisissez-en un autre.',
  FOLDER_NOT_WRITABLE:
    'Ce dossier refuse l’écriture. Choisissez-en un autre, dans vos documents par exemple.',
  PATH_NOT_ABSOLUTE: 'Donnez le chemin complet, depuis la racine du disque.',
  DISK_FULL:
    'Le disque est plein. Libérez de la place puis recommencez : rien n’a été écrit à moitié.',
  NOT_A_WORKSPACE: 'Ce fichier n’est pas un espace Veillée. Rien n’y a été changé.',
  WORKSPACE_DAMAGED:
    'Ce fichier est abîmé et n’a pas été ouvert. Repartez d’une sauvegarde ou d’une copie.',
  WORKSPACE_FOREIGN:
    'La structure de ce fichier n’est pas celle que Veillée a faite : il n’a pas été ouvert. Repartez d’une sauvegarde ou d’une copie.',
  WORKSPACE_LOCKED:
    'Cet espace est déjà ouvert dans une autre fenêtre de Veillée. Fermez-la d’abord.',
  WORKSPACE_NEWER:
    'Cet espace vient d’une version plus récente de Veillée (format {{fileVersion}}, connu ici jusqu’au {{knownVersion}}). Mettez Veillée à jour pour l’ouvrir.',
  NOT_FOUND: 'Cet élément n’existe plus.',
  RULE_REFUSED: {
    malformed: 'Cette répétition ne se lit pas.',
    subDaily: 'Une répétition plus fréquente que quotidienne n’est pas un rituel.',
    tooDense: 'Cette répétition donne trop de dates.',
    noDate: 'Cette répétition ne donne aucune date.',
    unsupported: 'Veillée ne connaît pas cette forme de répétition.',
  },
  LETTER_NOT_DRAFT: 'Cette lettre n’est plus un brouillon\u00A0: rouvrez-la pour la modifier.',
  LETTER_UNREADABLE: {
    empty: 'Ce fichier est vide.',
    binary: 'Ce fichier n’est ni du MJML ni du HTML.',
    tooLarge: 'Ce fichier dépasse 5 millions de caractères.',
    tooDeep: 'Les balises de ce fichier sont imbriquées trop profondément.',
  },
  LETTER_STUCK: {
    render: 'L’aperçu a mis trop de temps et a été arrêté\u00A0: le brouillon est gardé.',
    check: 'La vérification a mis trop de temps et a été arrêtée\u00A0: le brouillon est gardé.',
    spell: 'L’orthographe n’a pas pu être vérifiée\u00A0: le brouillon est gardé.',
  },
  IMAGE_REFUSED: 'Cette image ne se lit pas comme un PNG, un JPEG ou un GIF.',
  UNDO_NOTHING: 'Il n’y a plus rien à annuler.',
  UNDO_SUPERSEDED: 'Cela a été modifié depuis : annulez d’abord ce qui a suivi.',
  FILES_TOO_LARGE:
    'Ces fichiers dépassent ensemble {{limitMegabytes}} Mo\u00A0: prenez-en moins à la fois.',
  FILE_TOO_LARGE: 'Ce fichier dépasse {{limitMegabytes}} Mo.',
  TABLE_UNREADABLE: {
    empty: 'Ce tableau est vide : il faut une ligne de titres et au moins une ligne.',
    binary:
      'Ce fichier n’est pas un tableau en texte. Enregistrez-le d’abord au format CSV depuis votre tableur.',
    tooManyRows: 'Ce tableau a trop de lignes. Partagez-le en plusieurs fichiers.',
    tooSlow: 'Ce fichier demande trop de temps à lire.',
    noHoliday: 'Ce calendrier ne contient aucune période de vacances.',
  },
  END_BEFORE_START: 'La fin vient avant le début.',
  STATEMENT_TOO_LONG:
    'Cette période compte {{count}} lignes, et un relevé en tient {{limit}} au plus. Soumettez des périodes plus courtes, ou les totaux seuls.',
  TIMER_GAP: 'Dites d’abord ce que devient le temps où Veillée n’a rien vu.',
  HALF_INTERVAL: 'Donnez un début et une fin, ou ni l’un ni l’autre.',
  ENTRY_TOO_LONG: 'Une saisie ne dépasse pas 25 heures. Vérifiez le jour du début et de la fin.',
  CELL_HAS_TIMES:
    'Une partie de ce temps a des heures de début et de fin\u00A0: corrigez-la dans la liste des saisies.',
  NOTHING_SUBMITTED: 'Rien n’a encore été soumis pour ces jours.',
  FILE_REFUSED: {
    notOurs: 'Ce fichier n’est ni un relevé ni une décision de Veillée.',
    truncated: 'Ce fichier est incomplet. Demandez qu’on vous le renvoie.',
    altered: 'Ce fichier a été modifié après sa signature. Demandez qu’on vous le renvoie.',
    badSignature: 'La signature de ce fichier n’est pas bonne. Rien n’a été repris.',
    newer: 'Ce fichier vient d’une version plus récente de Veillée. Mettez Veillée à jour.',
    tooLarge: 'Ce fichier est trop lourd pour un relevé.',
    otherStatement: 'Cette décision porte sur un relevé qui n’est pas dans cet espace.',
    otherVersion: 'Cette décision porte sur une autre version de ce relevé.',
    ownKey:
      'Cette décision est signée de la clé de qui a soumis le relevé\u00A0: elle ne compte pas.',
    twice: 'Ce fichier a déjà été repris.',
    brokenChain: 'La chaîne de ce relevé ne tient pas\u00A0: une ligne au moins a été réécrite.',
  },
  KEY_NOT_CONFIRMED: 'Confirmez d’abord de vive voix le code de cette clé.',
  OTHER_KIND: {
    community: 'Cela se fait dans l’espace d’une communauté.',
    supervision: 'Cela se fait dans un espace de supervision.',
  },
  NAME_TAKEN: 'Une autre étiquette porte déjà ce nom\u00A0: fusionnez-les.',
  COLLECTION_MISPLACED:
    'Une collection ne peut ni se ranger dans elle-même, ni se trouver à plus de dix niveaux de profondeur.',
  UNEXPECTED:
    'Quelque chose s’est mal passé. Rien n’a été enregistré à moitié. Référence : {{reference}}',
  BAD_REQUEST: 'Certaines réponses ne conviennent pas : corrigez les champs signalés.',
  OFFLINE:
    'Veillée ne répond plus. Relancez l’application : rien de ce qui était enregistré n’est perdu.',
} as const
