import type { Locale } from '../../../preload/contract/shapes'
import { type CitedWork, creatorsOf, isPart } from './cited-work'
import { iso690Names } from './iso690-names'
import { availability, issueOf, medium, numbers, production, statements } from './iso690-parts'
import { iso690Words } from './iso690-words'
import { italic, joined, type Piece, sentences, textOf } from './rich-text'

// Our own formatter, worked out from NF ISO 690:2021 and table-tested: citeproc-js, which
// citation-js would use, is under a licence that does not fit this program.

/**
 * A reference in the order of ISO 690: who, what, on which medium, which edition, from where and
 * when, which part of it, where to read it. The date stands with the publication.
 */
export function iso690Reference(work: CitedWork, locale: Locale): Piece {
  const lead = iso690Lead(work, locale)
  const body = isBook(work)
    ? inBook(work, locale)
    : isHosted(work)
      ? hosted(work, locale)
      : whole(work, locale)
  return joined([sentences([lead, ...body, ...numbers(work)]), availability(work, locale)], ' ')
}

/** Who the reference begins with: its authors, else those who edited the whole; else nobody. */
function iso690Lead(work: CitedWork, locale: Locale): Piece {
  const authors = creatorsOf(work, 'author')
  if (authors.length > 0) return iso690Names(authors, locale)
  return isBook(work) ? '' : editors(work, locale)
}

function editors(work: CitedWork, locale: Locale): Piece {
  const all = creatorsOf(work, 'editor')
  const { editor, editors: several } = iso690Words[locale]
  if (all.length === 0) return ''
  return [iso690Names(all, locale), all.length > 1 ? several : editor]
}

/** A chapter, or a paper in proceedings. */
function isBook(work: CitedWork): boolean {
  return isPart(work) && work.type !== 'article'
}

/** An article in its journal, a page in its site, a video in its channel. */
function isHosted({ type, containerTitle }: CitedWork): boolean {
  return containerTitle !== '' && type !== 'book' && type !== 'thesis' && type !== 'report'
}

function inBook(work: CitedWork, locale: Locale): Piece[] {
  const within = editors(work, locale)
  const book = [italic(work.containerTitle), spaced(medium(work, locale))]
  const { in: word } = iso690Words[locale]
  const host = textOf(within) === '' ? [[word, book]] : [[word, within], book]
  return [work.title, ...host, ...statements(work, locale), production(work, locale)]
}

function hosted(work: CitedWork, locale: Locale): Piece[] {
  const { type, title, containerTitle } = work
  const isPeriodical = type === 'article' || type === 'legal'
  const kind = medium(work, locale)
  const isMedia = kind !== '' && kind !== iso690Words[locale].online
  return [
    [title, spaced(isMedia ? kind : '')],
    [italic(containerTitle), spaced(isMedia ? '' : kind)],
    ...statements(work, locale),
    isPeriodical ? issueOf(work, locale) : production(work, locale),
  ]
}

function whole(work: CitedWork, locale: Locale): Piece[] {
  const title = [italic(work.title), spaced(medium(work, locale))]
  return [title, ...statements(work, locale), production(work, locale)]
}

function spaced(text: string): string {
  return text === '' ? '' : ` ${text}`
}
