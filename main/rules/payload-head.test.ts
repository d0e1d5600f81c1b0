import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from './canonical-json'
import { payloadHead } from './payload-head'

/** Text that would mislead a reader who looks for marks without thinking of quotes. */
const misleading = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(',"lines":[', '],"missingOn":[', '\\",\\"lines\\":[', '"],"missingOn":["'),
)

it('is the payload without its lines, whatever they and the names say', () => {
  fc.assert(
    fc.property(
      misleading,
      fc.array(fc.record({ linkTitle: misleading, note: misleading })),
      fc.array(misleading),
      (community, lines, missingOn) => {
        const head = { byDay: [], community, level: 'full', missingOn, personName: community }
        const payload = canonicalJson({ ...head, lines })
        expect(payloadHead(payload)).toEqual(head)
      },
    ),
  )
})

it('refuses what has no lines to leave out', () => {
  expect(() => payloadHead('{"level":"full"}')).toThrow('not the payload')
})
