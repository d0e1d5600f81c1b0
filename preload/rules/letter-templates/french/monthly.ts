import { heading, linked, section, text, type Template } from '../template-parts'

export const monthly: Template = ({ community, month }) => ({
  subject: `${community}\u00A0: la lettre de ${month}`,
  preheader: 'Ce qui s’est dit ce mois-ci, les rendez-vous à noter et les ressources à garder.',
  issue: 'Lettre n°\u00A0[numéro]',
  sections: [
    section(
      heading(1, '[Ce que le mois nous a appris, en une phrase]'),
      text(
        'Bonjour à toutes et à tous,',
        'Ce mois-ci, une question est revenue dans presque tous nos échanges\u00A0: <strong>[la question]</strong>. Nous n’avons pas tout résolu, mais trois pistes se dégagent, et elles tiennent dans cette lettre.',
        'Si vous n’avez que deux minutes, regardez les dates\u00A0: la prochaine est sans doute déjà dans votre semaine.',
      ),
    ),
    linked('agenda'),
    section(
      heading(2, 'Le portrait du mois'),
      text(
        '<strong>[Prénom Nom], [territoire].</strong> «\u00A0[Deux ou trois phrases, avec ses mots\u00A0: ce qui a changé dans son travail, ce qui a servi, ce qu’il ou elle referait autrement.]\u00A0»',
      ),
    ),
    linked('resources'),
    linked('newcomers'),
    linked('thanks'),
    section(
      heading(2, 'Et vous\u00A0?'),
      text(
        'Une astuce, un document, une question pour le prochain rendez-vous\u00A0? Répondez à ce message\u00A0: c’est ainsi que se fait la lettre suivante.',
        'À bientôt,',
        '<strong>[Votre prénom]</strong>, pour l’équipe d’animation',
      ),
    ),
  ],
})
