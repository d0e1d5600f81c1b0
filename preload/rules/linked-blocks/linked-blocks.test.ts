import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Locale } from '../../contract/shapes'
import { mergeFields } from '../merge-fields'
import { applyEdits } from '../mjml/edit-mjml'
import type { MjmlNode } from '../mjml/mjml-node'
import { readMjml } from '../mjml/read-mjml'
import { agendaBlock } from './agenda-block'
import { figuresBlock } from './figures-block'
import type { AgendaDate, CitedResource } from './linked-data'
import { linkedChanges, linkedItems } from './linked-items'
import { detached, linkedMarker, linkedPlaces, refilled } from './linked-marker'
import { laidLike, linkedSection } from './linked-section'
import { minutesBlock } from './minutes-block'
import { newcomersBlock } from './newcomers-block'
import { resourcesBlock } from './resources-block'
import { thanksBlock } from './thanks-block'

const veillee: AgendaDate = {
  key: 's1:2026-12-01T14:00',
  start: '2026-12-01T18:00',
  title: 'La Veillée',
  theme: '',
  mode: 'remote',
  place: '',
  link: 'https://visio.example.org/v?a=1&b=2',
}
const visit: AgendaDate = {
  key: 's2:2026-11-26',
  start: '2026-11-26',
  title: 'Visite apprenante',
  theme: 'Les archives',
  mode: 'hybrid',
  place: 'Espalion',
  link: '',
}
const manner = { days: 30, hasLinks: true, modeWords: 'presence' as const }
const agenda = (dates: readonly AgendaDate[], language: Locale = 'fr') =>
  linkedSection(agendaBlock(dates, manner, '2026-11-24', language))
const said = (section: string) => [...linkedItems(section).values()]

/** Words that would break out of anything they are not kept in. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '--',
        '-->',
        '<!--',
        '"',
        "'",
        '{{prenom}}',
        '{{',
        '}}',
        '</mj-text>',
        '</td>',
        '<script>',
        ']]>',
        '<![CDATA[',
        '&amp;',
        '&lt;',
        '\n',
        '\r\n',
        '\t',
        '\u0000',
        ' ',
        'veillee item x',
        '$&',
        '$1',
        '\u00A0',
        '🎉',
        '«',
        '</mj-section>',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))
const mode = fc.constantFrom('inPerson' as const, 'remote' as const, 'hybrid' as const)
const language = fc.constantFrom<Locale>('fr', 'en')
const date = fc.record({
  key: hostile,
  start: fc.constantFrom('2026-12-01T14:00', '2026-12-02'),
  title: hostile,
  theme: hostile,
  mode,
  place: hostile,
  link: fc.oneof(
    hostile,
    hostile.map((text) => `https://exemple.fr/${text}`),
  ),
})
const plain: AgendaDate = { ...veillee, theme: '', link: '' }
const resource = fc.record({
  id: fc.uuid(),
  title: hostile,
  address: hostile.map((text) => `https://exemple.fr/${text}`),
  authors: hostile,
  summary: hostile,
  licence: fc.constantFrom<CitedResource['licence']>('ccBy', 'unknown', 'internal'),
})

function shape(nodes: readonly MjmlNode[]): unknown[] {
  return nodes.map(({ kind, name, isClosed, children }) => [kind, name, isClosed, shape(children)])
}

function inLetter(marker: string, section: string): string {
  return `<mjml>\n  <mj-body>\n    ${marker}\n    ${section.replaceAll('\n', '\n    ')}\n  </mj-body>\n</mjml>`
}

describe('a linked block', () => {
  it('says its dates by day, time, what it is and where', () => {
    expect(said(agenda([visit, veillee]))).toEqual([
      'jeu.\u00A026\u00A0nov., journée · Visite apprenante · Les archives · Espalion ou à distance',
      'mar.\u00A01er\u00A0déc. à\u00A018:00 · La Veillée · à distance',
    ])
    expect(said(agenda([visit, veillee], 'en'))).toEqual([
      'Thu\u00A026\u00A0Nov, all day · Visite apprenante · Les archives · Espalion or remote',
      'Tue\u00A01\u00A0Dec at\u00A018:00 · La Veillée · remote',
    ])
    expect(agenda([veillee])).toContain('href="https://visio.example.org/v?a=1&amp;b=2"')
  })

  it('says it where it holds nothing', () => {
    expect(agenda([])).toContain('Aucun rendez-vous d’ici le 24\u00A0décembre\u00A02026.')
    expect(linkedItems(agenda([])).size).toBe(0)
    expect(linkedSection(minutesBlock(null, 'en'))).toContain('No session is chosen.')
    expect(linkedSection(resourcesBlock([], { hasSummary: true }, 'fr'))).toContain('Aucune')
  })

  it('names only those it is given, and counts the others', () => {
    const people = [{ id: 'p1', name: 'Inès', whats: ['a relu la fiche', 'a animé'] }]
    expect(said(linkedSection(thanksBlock({ people, otherCount: 2 }, 'fr')))).toEqual([
      'Inès\u00A0: a relu la fiche, a animé',
      'Et merci à 2 personnes de plus.',
    ])
    expect(said(linkedSection(newcomersBlock({ people: [], otherCount: 1 }, 'fr')))).toEqual([
      '1 personne a rejoint la communauté.',
    ])
    expect(said(linkedSection(newcomersBlock({ people, otherCount: 3 }, 'en')))).toEqual([
      'Inès',
      'And 3 other people.',
    ])
  })

  it('says figures with their period, and a dash for what cannot be known', () => {
    const figures = [
      { name: 'sessions' as const, value: 1 },
      { name: 'attendances' as const, value: 1234 },
      { name: 'share' as const, value: null },
    ]
    const content = figuresBlock({ from: '2026-10-01', to: '2026-10-31', figures }, 'fr')
    expect(content.heading).toBe('En chiffres, octobre\u00A02026')
    expect(said(linkedSection(content))).toEqual([
      '1 · séance tenue',
      '1\u00A0234 · présences',
      '— · des présences sur place',
    ])
  })

  it('says what a session decided and left to do', () => {
    const minutes = {
      id: 's',
      title: 'REX express',
      startOn: '2026-11-03',
      excerpt: ['Nous avons parlé.'],
      decisions: [{ id: 'd', text: 'Garder le rythme' }],
      actions: [{ id: 'a', text: 'Écrire la fiche', ownerName: 'Inès', dueOn: '2026-12-01' }],
    }
    const content = minutesBlock(minutes, 'fr')
    expect(content.heading).toBe('REX express, le 3\u00A0novembre\u00A02026')
    expect(said(linkedSection(content))).toEqual([
      'Nous avons parlé.',
      'Garder le rythme',
      'Écrire la fiche (Inès, avant le 1er\u00A0décembre\u00A02026)',
    ])
  })

  it('says what changed, line by line', () => {
    const moved = { ...veillee, start: '2026-12-02T09:30' }
    const added = { ...veillee, key: 'new', title: 'Café' }
    expect(linkedChanges(agenda([visit, veillee]), agenda([moved, added]))).toEqual([
      {
        kind: 'changed',
        before: 'mar.\u00A01er\u00A0déc. à\u00A018:00 · La Veillée · à distance',
        after: 'mer.\u00A02\u00A0déc. à\u00A009:30 · La Veillée · à distance',
      },
      {
        kind: 'added',
        before: '',
        after: 'mar.\u00A01er\u00A0déc. à\u00A018:00 · Café · à distance',
      },
      { kind: 'removed', before: said(agenda([visit]))[0], after: '' },
    ])
  })

  it('keeps what was set on its section, its place and its line breaks when it is filled again', () => {
    const today = agenda([veillee])
    const current = `<mj-section css-class="veillee-hidden">\r\n      <mj-column/>\r\n    </mj-section>`
    const laid = laidLike(today, current)
    expect(laid.startsWith('<mj-section css-class="veillee-hidden">\r\n      <mj-column>')).toBe(
      true,
    )
    expect(laid.endsWith('\r\n    </mj-section>')).toBe(true)
    expect(laidLike(today, laid)).toBe(laid)
  })

  it('cites the resources it holds', () => {
    const cited = { id: 'r1', title: 'A', address: '', authors: '', summary: '', licence: 'ccBy' }
    const content = resourcesBlock([cited as CitedResource], { hasSummary: false }, 'fr')
    expect([...linkedItems(linkedSection(content)).keys()]).toEqual(['resource:r1'])
    expect(content.heading).toBe('Une ressource à garder')
  })

  it('becomes an ordinary block that says the same', () => {
    const source = inLetter(linkedMarker('agenda', { days: '30' }), agenda([visit, veillee]))
    const [place] = linkedPlaces(readMjml(source))
    const after = applyEdits(source, place ? detached(source, place) : [])
    expect(after).not.toContain('veillee item')
    expect(after).not.toContain('<!--')
    expect(linkedPlaces(readMjml(after))).toEqual([])
    expect(after.replaceAll(/\s/g, '')).toBe(
      source.replaceAll(/<!--[^]*?-->/g, '').replaceAll(/\s/g, ''),
    )
  })
})

describe('hostile words in a linked block', () => {
  it('never break the letter, and say what they say', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 3 }), language, (dates, spoken) => {
        const harmless = dates.map((_, rank) => ({ ...plain, key: String(rank) }))
        const section = agenda(dates, spoken)
        expect(shape(readMjml(inLetter('', section)).nodes)).toEqual(
          shape(readMjml(inLetter('', agenda(harmless, spoken))).nodes),
        )
        expect(mergeFields(section)).toEqual([])
        expect(section.match(/<tr>/g)).toHaveLength(dates.length)
        expect(section.match(/<!--/g)).toHaveLength(dates.length)
        expect(section).not.toMatch(/<script|href="(?!https?:)/)
      }),
    )
  })

  it('leave resources, thanks and minutes whole', () => {
    fc.assert(
      fc.property(fc.array(resource, { maxLength: 3 }), hostile, language, (all, text, spoken) => {
        const minutes = {
          id: text,
          title: text,
          startOn: '2026-11-03',
          excerpt: [text],
          decisions: [{ id: text, text }],
          actions: [{ id: text, text, ownerName: text, dueOn: null }],
        }
        const people = [{ id: text, name: text, whats: [text] }]
        for (const content of [
          resourcesBlock(all, { hasSummary: true }, spoken),
          minutesBlock(minutes, spoken),
          thanksBlock({ people, otherCount: 1 }, spoken),
          newcomersBlock({ people, otherCount: 1 }, spoken),
        ]) {
          const [section, ...others] = readMjml(linkedSection(content)).nodes
          expect(others).toEqual([])
          expect(section?.isClosed).toBe(true)
          expect(section?.children.map(({ name }) => name)).toEqual(['mj-column'])
          const held = section?.children[0]?.children ?? []
          expect(
            held.every(({ name, isClosed }) => /^mj-(text|table)$/.test(name) && isClosed),
          ).toBe(true)
          expect(mergeFields(linkedSection(content))).toEqual([])
        }
      }),
    )
  })

  it('come back from a marker as they went in', () => {
    fc.assert(
      fc.property(hostile, hostile, (tag, title) => {
        const settings = { from: 'tag', tag, title }
        const meant = Object.fromEntries(
          Object.entries(settings)
            .map(([key, value]) => [key, value.replaceAll(/\s+/g, ' ')])
            .filter(([, value]) => value !== ''),
        )
        const source = inLetter(linkedMarker('resources', settings), agenda([]))
        const [place] = linkedPlaces(readMjml(source))
        expect(place?.settings).toEqual(meant)
      }),
    )
  })
})

describe('filling a linked block again', () => {
  it('changes no byte and tells of nothing where nothing changed', () => {
    fc.assert(
      fc.property(fc.array(date, { maxLength: 3 }), language, (dates, spoken) => {
        const keyed = dates.map((one, rank) => ({ ...one, key: `k${rank}` }))
        const source = inLetter(linkedMarker('agenda', { days: '30' }), agenda(keyed, spoken))
        const [place] = linkedPlaces(readMjml(source))
        if (place === undefined) throw new Error('no linked block')
        const again = laidLike(agenda(keyed, spoken), place.current)
        expect(linkedChanges(place.current, again)).toEqual([])
        expect(refilled(place, place.settings, again)).toEqual([])
      }),
    )
  })

  it('touches its marker and its section alone', () => {
    fc.assert(
      fc.property(fc.array(date, { maxLength: 3 }), hostile, (dates, title) => {
        const source = inLetter(linkedMarker('agenda', { days: '30' }), agenda([visit]))
        const [place] = linkedPlaces(readMjml(source))
        if (!place?.block.link) throw new Error('no linked block')
        const section = laidLike(agenda(dates), place.current)
        const after = applyEdits(source, refilled(place, { days: '7', title }, section))
        expect(after.startsWith(source.slice(0, place.block.link.node.from))).toBe(true)
        expect(after.endsWith(source.slice(place.block.node.to))).toBe(true)
        expect(linkedPlaces(readMjml(after))[0]?.current).toBe(section)
      }),
    )
  })
})
