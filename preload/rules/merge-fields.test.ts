import { describe, expect, it } from 'vitest'
import { fillMergeFields, mergeFields } from './merge-fields'

describe('merge fields', () => {
  it('are found once each, in their order', () => {
    expect(mergeFields('Bonjour {{prenom}} {{ nom }}, {{prenom}} {{organisation.ville}}')).toEqual([
      'prenom',
      'nom',
      'organisation.ville',
    ])
  })

  it.each(['{{}}', '{{#if a}}', '{{/if}}', '{prenom}', '{{ 1er }}', '{{a b}}'])(
    'are no part of %j',
    (text) => {
      expect(mergeFields(text)).toEqual([])
    },
  )

  it('are filled where there is a value, and left where there is none', () => {
    const values = new Map([
      ['prenom', 'Léa $1 $&'],
      ['constructor', ''],
    ])
    expect(fillMergeFields('{{prenom}}, {{ nom }}', values)).toBe('Léa $1 $&, {{ nom }}')
  })
})
