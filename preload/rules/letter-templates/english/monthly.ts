import { heading, linked, section, text, type Template } from '../template-parts'

export const monthly: Template = ({ community, month }) => ({
  subject: `${community}: the ${month} letter`,
  preheader: 'What was said this month, the dates to note and the resources to keep.',
  issue: 'Letter no.\u00A0[number]',
  sections: [
    section(
      heading(1, '[What this month taught us, in one sentence]'),
      text(
        'Hello everyone,',
        'This month, one question came up in almost every conversation: <strong>[the question]</strong>. We have not solved all of it, but three leads stand out, and they fit in this letter.',
        'If you only have two minutes, look at the dates: the next one is probably in your week already.',
      ),
    ),
    linked('agenda'),
    section(
      heading(2, 'Portrait of the month'),
      text(
        '<strong>[First name, name], [territory].</strong> “[Two or three sentences in their own words: what has changed in their work, what helped, what they would do differently.]”',
      ),
    ),
    linked('resources'),
    linked('newcomers'),
    linked('thanks'),
    section(
      heading(2, 'What about you?'),
      text(
        'A tip, a document, a question for the next meeting? Reply to this message: that is how the next letter gets made.',
        'See you soon,',
        '<strong>[Your first name]</strong>, for the facilitation team',
      ),
    ),
  ],
})
