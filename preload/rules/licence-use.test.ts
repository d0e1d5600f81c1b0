import { describe, expect, it } from 'vitest'
import { Licence } from '../contract/resource-shapes'
import { licenceUses } from './licence-use'

describe('what a licence allows in a letter', () => {
  it.each([
    ['ccBy', 'free', 'free', 'free', true, false],
    ['ccBySa', 'free', 'free', 'free', true, true],
    ['ccByNc', 'free', 'free', 'ask', true, false],
    ['ccByNcSa', 'free', 'free', 'ask', true, true],
    ['ccByNd', 'free', 'ask', 'free', true, false],
    ['ccByNcNd', 'free', 'ask', 'ask', true, false],
    ['cc0', 'free', 'free', 'free', false, false],
    ['publicDomain', 'free', 'free', 'free', false, false],
    ['etalab', 'free', 'free', 'free', true, false],
    ['allRightsReserved', 'ask', 'ask', 'ask', true, false],
    ['unknown', 'ask', 'ask', 'ask', true, false],
    ['internal', 'inside', 'inside', 'no', true, false],
  ] as const)(
    '%s: whole %s, changed %s, sold %s',
    (licence, whole, changed, sold, credit, alike) => {
      expect(licenceUses[licence]).toMatchObject({
        reproduce: whole,
        adapt: changed,
        commercial: sold,
        needsCredit: credit,
        isShareAlike: alike,
      })
    },
  )

  it('lets everything but what stays inside be quoted', () => {
    const kept = Licence.options.filter((licence) => licenceUses[licence].quote !== 'free')
    expect(kept).toEqual(['internal'])
  })

  it('names the deed of each Creative Commons licence in the language read', () => {
    expect(licenceUses.ccByNcSa.deed.fr).toBe(
      'https://creativecommons.org/licenses/by-nc-sa/4.0/deed.fr',
    )
    expect(licenceUses.cc0.deed.en).toBe(
      'https://creativecommons.org/publicdomain/zero/1.0/deed.en',
    )
  })
})
