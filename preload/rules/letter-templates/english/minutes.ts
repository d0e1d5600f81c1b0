import { heading, linked, list, section, text, type Template } from '../template-parts'

export const minutes: Template = ({ community }) => ({
  subject: `${community}: minutes of the session`,
  preheader: 'The gist of what was said, what was decided, and what comes next.',
  issue: 'Minutes',
  sections: [
    section(
      heading(1, 'What to take away from the session'),
      text(
        'Hello everyone,',
        'Thank you to those who were there, and to those who sent their questions beforehand. For everyone else, here is the gist in a few minutes’ reading.',
      ),
    ),
    linked('minutes'),
    section(
      heading(2, 'What we decided'),
      list(
        '[The decision], led by [first name], for [date].',
        '[The question left open], taken up again at the next session.',
      ),
    ),
    linked('resources'),
    linked('agenda', { days: '45' }),
    section(
      text(
        'Something missing or wrong? Reply to this message and we will correct the minutes.',
        '<strong>[Your first name]</strong>, for the facilitation team',
      ),
    ),
  ],
})
