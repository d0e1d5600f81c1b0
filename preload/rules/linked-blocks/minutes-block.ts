import type { Locale } from '../../contract/shapes'
import type { SessionMinutes } from './linked-data'
import { itemKey } from './linked-items'
import type { LinkedContent, LinkedLine } from './linked-section'
import { saidInHtml } from './safe-html'
import { wholeDay } from './spoken'

const words = {
  fr: {
    heading: 'Compte rendu',
    of: (title: string, day: string) => `${title}, le ${day}`,
    decisions: 'Ce qui a été décidé',
    actions: 'Ce qui reste à faire',
    due: (day: string) => `avant le ${day}`,
    none: 'Aucune séance n’est choisie.',
    empty: 'Rien n’a encore été écrit de cette séance.',
  },
  en: {
    heading: 'Minutes',
    of: (title: string, day: string) => `${title}, ${day}`,
    decisions: 'What was decided',
    actions: 'What is still to do',
    due: (day: string) => `by ${day}`,
    none: 'No session is chosen.',
    empty: 'Nothing of this session has been written yet.',
  },
}

/** What a session said, decided and left to do. */
export function minutesBlock(minutes: SessionMinutes | null, language: Locale): LinkedContent {
  const said = words[language]
  if (minutes === null) {
    return { heading: said.heading, parts: [], emptySentence: said.none, itemCount: 0 }
  }
  const excerpt = minutes.excerpt.map((text, rank) => ({
    key: itemKey('excerpt', String(rank)),
    html: `<p>${saidInHtml(text)}</p>`,
  }))
  const decisions = minutes.decisions.map(({ id, text }) => item('decision', id, text))
  const actions = minutes.actions.map(({ id, text, ownerName, dueOn }) => {
    const due = dueOn === null ? '' : said.due(wholeDay(dueOn, language))
    const tail = [ownerName, due].filter((part) => part !== '').join(', ')
    return item('action', id, tail === '' ? text : `${text} (${tail})`)
  })
  return {
    heading: said.of(minutes.title, wholeDay(minutes.startOn, language)),
    parts: [
      { shape: 'paragraphs', title: '', lines: excerpt },
      { shape: 'list', title: said.decisions, lines: decisions },
      { shape: 'list', title: said.actions, lines: actions },
    ],
    emptySentence: said.empty,
    itemCount: excerpt.length + decisions.length + actions.length,
  }
}

function item(kind: string, id: string, text: string): LinkedLine {
  return { key: itemKey(kind, id), html: `<li>${saidInHtml(text)}</li>` }
}
