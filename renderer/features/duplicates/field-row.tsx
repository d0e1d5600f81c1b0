import { Radio } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { MergedField } from '../../../preload/contract/duplicates'
import type { Resource } from '../../../preload/contract/resource-shapes'
import classes from './comparison.module.css'
import { differingWords } from './differing-words'
import { letterOf } from './shown-fields'
import type { MergeDraft } from './use-merge-draft'

interface FieldRowProps {
  field: MergedField
  label: string
  resources: readonly Resource[]
  wordsOf: (field: MergedField, resource: Resource) => string
  draft: MergeDraft
  isReadOnly: boolean
}

const longest = 600

/** What each says of a field, one of them taken; what differs from the one taken is marked. */
export function FieldRow({ field, label, resources, wordsOf, draft, isReadOnly }: FieldRowProps) {
  const { t } = useTranslation()
  const name = useId()
  const giverId = draft.giverOf(field)
  const giver = resources.find(({ id }) => id === giverId)
  const taken = giver ? wordsOf(field, giver) : ''
  return (
    <tr>
      <th scope="row" className={classes['field']}>
        {label}
      </th>
      {resources.map((resource, index) => {
        const { id } = resource
        const words = wordsOf(field, resource)
        const isTaken = id === giverId
        const said = words === '' ? t('duplicates.empty') : words
        return (
          <td key={id} data-picked={isTaken || undefined} data-empty={words === '' || undefined}>
            {isReadOnly ? (
              <Marked words={said} beside={said} />
            ) : (
              <Radio
                size="xs"
                name={name}
                label={<Marked words={said} beside={words === '' ? said : taken} />}
                aria-label={t('duplicates.pick', {
                  field: label,
                  letter: letterOf(index),
                  value: said.slice(0, 200),
                })}
                checked={isTaken}
                onChange={() => draft.pick(field, id)}
              />
            )}
          </td>
        )
      })}
    </tr>
  )
}

interface MarkedProps {
  words: string
  beside: string
}

/** Words, those marked that are not beside them; long ones are cut. */
function Marked({ words, beside }: MarkedProps) {
  return (
    <span className={classes['value']}>
      {differingWords(cut(words), cut(beside)).map(({ text, isOther }, index) =>
        isOther ? (
          // Pieces have no name but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <mark key={index}>{text}</mark>
        ) : (
          text
        ),
      )}
    </span>
  )
}

function cut(words: string): string {
  return words.length > longest ? `${words.slice(0, longest)}…` : words
}

interface SameRowProps {
  label: string
  resources: readonly Resource[]
  wordsOf: (resource: Resource) => string
}

/** A field that is the same in all: said once. */
export function SameRow({ label, resources, wordsOf }: SameRowProps) {
  const [first] = resources
  return (
    <tr>
      <th scope="row" className={classes['field']}>
        {label}
      </th>
      <td colSpan={resources.length} className={classes['same']}>
        <span className={classes['value']}>{first ? cut(wordsOf(first)) : ''}</span>
      </td>
    </tr>
  )
}
