import {
  button,
  heading,
  linked,
  list,
  quote,
  section,
  text,
  type Template,
} from '../template-parts'

export const launch: Template = ({ community }) => ({
  subject: `Bienvenue dans ${community}\u00A0: ce qui vous attend`,
  preheader: 'Pourquoi nous nous retrouvons, ce que vous y trouverez et nos premiers rendez-vous.',
  issue: 'Lettre n°\u00A01',
  sections: [
    section(
      heading(1, 'On se retrouve enfin'),
      text(
        'Bonjour à toutes et à tous,',
        `Nous faisons le même métier, souvent seuls dans nos établissements, et nous posons les mêmes questions chacun de notre côté. ${community} ouvre aujourd’hui pour les poser ensemble.`,
        'Ici, personne n’est expert de tout. Chacun vient avec un cas, une astuce ou un doute, et repart avec ce que les autres ont déjà essayé.',
      ),
    ),
    section(
      heading(2, 'Ce que vous y trouverez'),
      list(
        '<strong>Des rendez-vous réguliers</strong>, courts, à distance pour la plupart, et quelques-uns en présence.',
        '<strong>Des ressources choisies</strong>\u00A0: des fiches, des modèles, des retours d’expérience relus par des pairs.',
        '<strong>Une réponse</strong>\u00A0: une question posée ici ne reste pas sans réponse plus de deux jours ouvrés.',
      ),
      quote(
        '«\u00A0La question que vous n’osez pas poser, trois autres se la posent aussi.\u00A0»',
      ),
    ),
    linked('agenda', { days: '60' }),
    section(
      heading(2, 'Votre premier pas'),
      text(
        'Présentez-vous en trois lignes\u00A0: qui vous êtes, ce qui vous occupe en ce moment, ce que vous aimeriez trouver ici. Répondez simplement à ce message, nous transmettrons.',
      ),
      button('S’inscrire au premier rendez-vous'),
    ),
    section(text('À très bientôt,', '<strong>[Votre prénom]</strong>, pour l’équipe d’animation')),
  ],
})
