import { heading, linked, list, quote, section, text, type Template } from '../template-parts'

export const monitoring: Template = ({ community, month }) => ({
  subject: `${community}, spéciale veille\u00A0: ce qui change en ${month}`,
  preheader: 'Ce qu’il faut avoir lu, pourquoi, et combien de temps cela vous prendra.',
  issue: 'Spéciale veille',
  sections: [
    section(
      heading(1, 'Ce qui change, et ce que cela change pour nous'),
      text(
        'Bonjour à toutes et à tous,',
        'Nous avons lu, trié et résumé. Une règle pour cette lettre\u00A0: rien n’y figure qu’un membre n’ait lu en entier et jugé utile à son travail.',
      ),
    ),
    section(
      heading(2, 'En trois phrases'),
      list(
        '<strong>À faire avant la fin du mois\u00A0:</strong> [l’obligation ou l’échéance, et qui est concerné].',
        '<strong>À savoir\u00A0:</strong> [ce qui change sans rien demander tout de suite].',
        '<strong>À suivre\u00A0:</strong> [ce qui se prépare, et quand on en saura plus].',
      ),
    ),
    linked('resources', { count: '6', summary: 'yes' }),
    section(
      heading(2, 'Le coup de cœur de [prénom]'),
      quote(
        '«\u00A0[Pourquoi ce texte, cette vidéo ou ce modèle lui a servi, en une phrase.]\u00A0»',
      ),
    ),
    linked('agenda'),
    section(
      heading(2, 'Vous avez lu autre chose\u00A0?'),
      text(
        'Envoyez-nous le lien et une phrase qui dit à qui cela sert. Nous le lirons, et nous vous citerons si vous en êtes d’accord.',
        '<strong>[Votre prénom]</strong>, pour l’équipe d’animation',
      ),
    ),
  ],
})
