import type { Finding } from '../../contract/letter-check-shapes'
import { folded } from '../folded'
import type { Range } from '../mjml/mjml-node'
import { linkedLine, type LinkedRange } from './linked-ranges'
import { type ReadableText, rangeIn } from './readable-text'
import { writtenDates } from './written-dates'

/** A date older than this tells history: nobody would come to it by mistake. */
const oldestDays = 300

/** What is dated is a text of law or something that is told, not a day to come to. */
const told =
  /\b(?:loi|decret|arrete|circulaire|ordonnance|instruction|directive|deliberation|avis|depuis|datee?|publiee?|act|decree|since|dated|published|held)\b[^.!?]{0,40}$/
const gone = /^\s*(?:dernier|derniere|passe|passee|ecoule|last)\b/

/** Linked blocks that tell what happened. */
const telling: ReadonlySet<string> = new Set(['minutes', 'figures', 'thanks', 'newcomers'])

/** Days that are over: they matter in an agenda, and are worth a look in prose. */
export function checkDates(
  source: string,
  texts: readonly ReadableText[],
  linked: readonly LinkedRange[],
  today: string,
): Finding[] {
  return texts.flatMap((text) => {
    const block = linked.find(({ from, to }) => text.from >= from && text.to <= to)
    if (block !== undefined && telling.has(block.name)) return []
    return writtenDates(text.text, today).flatMap((date): Finding[] => {
      if (!isOver(date.on, today) || isTold(text.text, date)) return []
      const at = rangeIn(text, date)
      const detail = text.text.slice(date.from, date.to)
      if (block?.name !== 'agenda') {
        return [{ code: 'pastDate', weight: 'advice', at, detail, fix: null }]
      }
      const line = linkedLine(source, block, at)
      const fix = line && [{ ...line, insert: '' }]
      return [{ code: 'pastDate', weight: 'matters', at, detail, fix }]
    })
  })
}

function isOver(on: string, today: string): boolean {
  const days = (Date.parse(today) - Date.parse(on)) / 86_400_000
  return days > 0 && days <= oldestDays
}

function isTold(text: string, { from, to }: Range): boolean {
  const before = folded(text.slice(Math.max(0, from - 90), from))
  return told.test(before) || gone.test(folded(text.slice(to)))
}
