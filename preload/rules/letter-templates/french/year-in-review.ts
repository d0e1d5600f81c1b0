import { heading, linked, list, quote, section, text, type Template } from '../template-parts'

export const yearInReview: Template = ({ community, year }) => ({
  subject: `${community}\u00A0: notre année ${year}`,
  preheader: 'Ce que nous avons fait ensemble, ce que nous en retenons et ce qui vient.',
  issue: 'Bilan',
  sections: [
    section(
      heading(1, `Notre année ${year}, ensemble`),
      text(
        'Bonjour à toutes et à tous,',
        'Une année de communauté se raconte mal en chiffres. En voici tout de même quelques-uns, puis ce qu’ils ne disent pas.',
      ),
    ),
    linked('figures', { period: 'year' }),
    section(
      heading(2, 'Ce que nous en retenons'),
      list(
        '<strong>Ce qui a pris\u00A0:</strong> [le rendez-vous, la ressource ou l’habitude que plus personne ne voudrait perdre].',
        '<strong>Ce qui n’a pas pris\u00A0:</strong> [ce que nous arrêtons, et pourquoi].',
        '<strong>Ce qui nous a surpris\u00A0:</strong> [ce que personne n’avait prévu].',
      ),
      quote(
        '«\u00A0[Une phrase entendue cette année, avec l’accord de celle ou celui qui l’a dite.]\u00A0»',
      ),
    ),
    linked('thanks', { since: `${year}-01-01`, which: 'all' }),
    section(
      heading(2, 'L’année qui vient'),
      text(
        'Nous aimerions <strong>[une ambition, une seule]</strong>. Pour y arriver, nous continuons ce qui marche, et nous essaierons [ce qui est nouveau].',
        'Qu’est-ce qui devrait changer, selon vous\u00A0? Répondez à ce message en une phrase\u00A0: nous lisons tout.',
      ),
    ),
    linked('agenda', { days: '60' }),
    section(
      text('Merci pour cette année,', '<strong>[Votre prénom]</strong>, pour l’équipe d’animation'),
    ),
  ],
})
