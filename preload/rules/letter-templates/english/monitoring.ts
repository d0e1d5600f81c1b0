import { heading, linked, list, quote, section, text, type Template } from '../template-parts'

export const monitoring: Template = ({ community, month }) => ({
  subject: `${community}, monitoring special: what changes in ${month}`,
  preheader: 'What to read, why, and how long it will take you.',
  issue: 'Monitoring special',
  sections: [
    section(
      heading(1, 'What changes, and what it changes for us'),
      text(
        'Hello everyone,',
        'We have read, sorted and summed up. One rule for this letter: nothing is in it that a member has not read in full and found useful at work.',
      ),
    ),
    section(
      heading(2, 'In three sentences'),
      list(
        '<strong>To do before the end of the month:</strong> [the duty or the deadline, and whom it concerns].',
        '<strong>To know:</strong> [what changes without asking anything right away].',
        '<strong>To follow:</strong> [what is being prepared, and when we will know more].',
      ),
    ),
    linked('resources', { count: '6', summary: 'yes' }),
    section(
      heading(2, '[First name]’s favourite'),
      quote('“[Why this text, video or template helped them, in one sentence.]”'),
    ),
    linked('agenda'),
    section(
      heading(2, 'Have you read something else?'),
      text(
        'Send us the link and a sentence saying whom it helps. We will read it, and name you if you agree.',
        '<strong>[Your first name]</strong>, for the facilitation team',
      ),
    ),
  ],
})
