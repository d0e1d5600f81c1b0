import { heading, linked, list, section, text, type Template } from '../template-parts'

export const minutes: Template = ({ community }) => ({
  subject: `${community}\u00A0: le compte rendu de la séance`,
  preheader: 'L’essentiel de ce qui s’est dit, ce qui a été décidé, et la suite.',
  issue: 'Compte rendu',
  sections: [
    section(
      heading(1, 'Ce qu’il faut retenir de la séance'),
      text(
        'Bonjour à toutes et à tous,',
        'Merci à celles et ceux qui étaient là, et à ceux qui ont envoyé leurs questions avant. Pour les autres, voici l’essentiel en quelques minutes de lecture.',
      ),
    ),
    linked('minutes'),
    section(
      heading(2, 'Ce que nous avons décidé'),
      list(
        '[La décision], portée par [prénom], pour le [date].',
        '[La question restée ouverte], reprise à la prochaine séance.',
      ),
    ),
    linked('resources'),
    linked('agenda', { days: '45' }),
    section(
      text(
        'Un oubli, une erreur\u00A0? Répondez à ce message, nous corrigerons le compte rendu.',
        '<strong>[Votre prénom]</strong>, pour l’équipe d’animation',
      ),
    ),
  ],
})
