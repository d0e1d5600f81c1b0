import { heading, linked, list, quote, section, text, type Template } from '../template-parts'

export const yearInReview: Template = ({ community, year }) => ({
  subject: `${community}: our year ${year}`,
  preheader: 'What we did together, what we take from it, and what comes next.',
  issue: 'Review',
  sections: [
    section(
      heading(1, `Our year ${year}, together`),
      text(
        'Hello everyone,',
        'Figures tell the year of a community poorly. Here are a few all the same, then what they do not say.',
      ),
    ),
    linked('figures', { period: 'year' }),
    section(
      heading(2, 'What we take from it'),
      list(
        '<strong>What took root:</strong> [the meeting, resource or habit nobody would want to lose now].',
        '<strong>What did not:</strong> [what we stop, and why].',
        '<strong>What surprised us:</strong> [what nobody had foreseen].',
      ),
      quote('“[Something heard this year, with the agreement of whoever said it.]”'),
    ),
    linked('thanks', { since: `${year}-01-01`, which: 'all' }),
    section(
      heading(2, 'The year to come'),
      text(
        'We would like to <strong>[one ambition, just one]</strong>. To get there, we keep on with what works, and we will try [what is new].',
        'What should change, in your view? Reply to this message in one sentence: we read everything.',
      ),
    ),
    linked('agenda', { days: '60' }),
    section(
      text(
        'Thank you for this year,',
        '<strong>[Your first name]</strong>, for the facilitation team',
      ),
    ),
  ],
})
