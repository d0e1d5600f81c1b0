import {
  button,
  heading,
  linked,
  list,
  quote,
  section,
  text,
  type Template,
} from '../template-parts'

export const launch: Template = ({ community }) => ({
  subject: `Welcome to ${community}: what to expect`,
  preheader: 'Why we are getting together, what you will find here, and our first dates.',
  issue: 'Letter no.\u00A01',
  sections: [
    section(
      heading(1, 'Together at last'),
      text(
        'Hello everyone,',
        `We do the same work, often alone where we are, and each of us asks the same questions on our own. ${community} opens today so that we can ask them together.`,
        'Nobody here is an expert on everything. Everyone comes with a case, a tip or a doubt, and leaves with what others have already tried.',
      ),
    ),
    section(
      heading(2, 'What you will find here'),
      list(
        '<strong>Regular meetings</strong>, short, mostly remote, with a few in person.',
        '<strong>Resources worth keeping</strong>: sheets, templates and lessons learned, reviewed by peers.',
        '<strong>An answer</strong>: no question asked here waits for more than two working days.',
      ),
      quote('“The question you dare not ask, three others are asking themselves too.”'),
    ),
    linked('agenda', { days: '60' }),
    section(
      heading(2, 'Your first step'),
      text(
        'Introduce yourself in three lines: who you are, what keeps you busy at the moment, what you would like to find here. Just reply to this message, and we will pass it on.',
      ),
      button('Sign up for the first meeting'),
    ),
    section(
      text('See you very soon,', '<strong>[Your first name]</strong>, for the facilitation team'),
    ),
  ],
})
