import { button, heading, linked, list, section, text, type Template } from '../template-parts'

export const callForContributions: Template = ({ community }) => ({
  subject: `${community}: we need your experience`,
  preheader: 'Twenty minutes, a page or a simple list: what you know can help everyone.',
  issue: 'Call for contributions',
  sections: [
    section(
      heading(1, 'Somebody is missing what you know'),
      text(
        'Hello everyone,',
        'We are preparing <strong>[the subject: a guide, a sheet, a session]</strong>. It will be useful if it speaks of real situations: yours.',
        'You need not have succeeded. What did not work, simply told, saves others weeks.',
      ),
    ),
    section(
      heading(2, 'Three ways to take part'),
      list(
        '<strong>In five minutes:</strong> reply to this message with a sentence, a tip or an example.',
        '<strong>In twenty minutes:</strong> tell us your case on the phone; we write it and you read it over.',
        '<strong>In an hour:</strong> join the small group that puts it all into shape.',
      ),
      button('Offer a contribution'),
    ),
    section(
      heading(2, 'What will become of your contribution'),
      text(
        'You read it over before it is published. It is signed with your name or stays anonymous, as you wish. Other members may reuse it; nobody outside may without asking you.',
        'Answers expected by <strong>[date]</strong>.',
      ),
    ),
    linked('thanks'),
    linked('agenda'),
    section(
      text(
        'Thank you in advance,',
        '<strong>[Your first name]</strong>, for the facilitation team',
      ),
    ),
  ],
})
