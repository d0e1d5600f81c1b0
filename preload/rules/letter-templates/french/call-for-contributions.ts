import { button, heading, linked, list, section, text, type Template } from '../template-parts'

export const callForContributions: Template = ({ community }) => ({
  subject: `${community}\u00A0: nous avons besoin de votre expérience`,
  preheader:
    'Vingt minutes, une page ou une simple liste\u00A0: ce que vous savez peut servir à tous.',
  issue: 'Appel à contributions',
  sections: [
    section(
      heading(1, 'Ce que vous savez manque à quelqu’un'),
      text(
        'Bonjour à toutes et à tous,',
        'Nous préparons <strong>[le sujet\u00A0: un guide, une fiche, une séance]</strong>. Il sera utile s’il parle de situations vraies\u00A0: les vôtres.',
        'Nul besoin d’avoir réussi. Ce qui n’a pas marché, raconté simplement, évite à d’autres de perdre des semaines.',
      ),
    ),
    section(
      heading(2, 'Trois façons de participer'),
      list(
        '<strong>En cinq minutes\u00A0:</strong> répondez à ce message par une phrase, une astuce ou un exemple.',
        '<strong>En vingt minutes\u00A0:</strong> racontez votre cas au téléphone, nous l’écrivons et vous le relisez.',
        '<strong>En une heure\u00A0:</strong> rejoignez le petit groupe qui met tout en forme.',
      ),
      button('Proposer une contribution'),
    ),
    section(
      heading(2, 'Ce que deviendra votre contribution'),
      text(
        'Vous la relisez avant qu’elle paraisse. Elle est signée de votre nom ou reste anonyme, comme vous le voulez. Elle peut être reprise par les autres membres, jamais en dehors sans vous le demander.',
        'Réponses attendues avant le <strong>[date]</strong>.',
      ),
    ),
    linked('thanks'),
    linked('agenda'),
    section(text('Merci d’avance,', '<strong>[Votre prénom]</strong>, pour l’équipe d’animation')),
  ],
})
