import { Checkbox, NumberInput, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  countWithin,
  oneOf,
  resourcePicks,
} from '../../../../preload/rules/linked-blocks/linked-settings'
import { api } from '../../../api/client'
import { PickedResources } from './picked-resources'
import type { FieldsProps } from './setting-fields'

/** Which resources are shown. */
export function ResourceFields({ settings, change, current }: FieldsProps) {
  const { t } = useTranslation()
  const choices = useQuery(api.newsletters.linkedChoices.queryOptions())
  const from = oneOf(settings['from'], resourcePicks)
  const tag = settings['tag'] ?? ''
  const tags = choices.data?.tags ?? []
  const [least, most] = countWithin
  return (
    <>
      <Select
        label={t('letterLinked.resources')}
        allowDeselect={false}
        data={resourcePicks.map((value) => ({ value, label: t(`letterLinked.picks.${value}`) }))}
        value={from}
        onChange={(next) => change({ from: next ?? 'newest' })}
      />
      {from === 'tag' && (
        <Select
          label={t('letterLinked.tag')}
          placeholder={t('letterLinked.chooseTag')}
          searchable
          data={tag === '' || tags.includes(tag) ? tags : [tag, ...tags]}
          value={tag || null}
          onChange={(next) => change({ tag: next ?? '' })}
        />
      )}
      {from === 'picked' ? (
        <PickedResources settings={settings} change={change} current={current} />
      ) : (
        <NumberInput
          label={t('letterLinked.count')}
          min={least}
          max={most}
          clampBehavior="blur"
          allowDecimal={false}
          value={settings['count'] ?? '3'}
          onChange={(count) => change({ count: String(count) })}
        />
      )}
      <Checkbox
        label={t('letterLinked.summary')}
        checked={settings['summary'] === 'yes'}
        onChange={(event) => change({ summary: event.currentTarget.checked ? 'yes' : 'no' })}
      />
    </>
  )
}
