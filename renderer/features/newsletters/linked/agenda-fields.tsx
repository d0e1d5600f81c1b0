import { Checkbox, MultiSelect, NumberInput, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Mode, Scope } from '../../../../preload/contract/rituals'
import { SessionKind } from '../../../../preload/contract/session-shapes'
import { daysWithin, wordList } from '../../../../preload/rules/linked-blocks/linked-settings'
import { api } from '../../../api/client'
import { useModeWords } from '../../../ui/use-mode-words'
import type { FieldsProps } from './setting-fields'

/** Which dates an agenda shows. */
export function AgendaFields({ settings, change }: FieldsProps) {
  const { t } = useTranslation()
  const modeWords = useModeWords()
  const choices = useQuery(api.newsletters.linkedChoices.queryOptions())
  const all = { value: 'all', label: t('letterLinked.all') }
  const [least, most] = daysWithin
  return (
    <>
      <NumberInput
        label={t('letterLinked.days')}
        suffix={`\u00A0${t('letterLinked.daysUnit')}`}
        min={least}
        max={most}
        clampBehavior="blur"
        allowDecimal={false}
        value={settings['days'] ?? '30'}
        onChange={(days) => change({ days: String(days) })}
      />
      <Select
        label={t('letterLinked.scope')}
        allowDeselect={false}
        data={[all, ...Scope.options.map((value) => ({ value, label: t(`common.${value}`) }))]}
        value={settings['scope'] ?? 'all'}
        onChange={(scope) => change({ scope: scope ?? 'all' })}
      />
      <Select
        label={t('letterLinked.mode')}
        allowDeselect={false}
        data={[all, ...Mode.options.map((value) => ({ value, label: modeLabel(value) }))]}
        value={settings['mode'] ?? 'all'}
        onChange={(mode) => change({ mode: mode ?? 'all' })}
      />
      <Select
        label={t('letterLinked.kind')}
        allowDeselect={false}
        data={[
          all,
          ...SessionKind.options.map((value) => ({ value, label: t(`sessions.kinds.${value}`) })),
        ]}
        value={settings['kind'] ?? 'all'}
        onChange={(kind) => change({ kind: kind ?? 'all' })}
      />
      <MultiSelect
        label={t('letterLinked.rituals')}
        description={t('letterLinked.ritualsHint')}
        inputWrapperOrder={['label', 'input', 'description']}
        searchable
        clearable
        data={(choices.data?.rituals ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        value={wordList(settings['rituals'])}
        onChange={(ids) => change({ rituals: ids.join(' ') })}
      />
      <Checkbox
        label={t('letterLinked.links')}
        checked={settings['links'] !== 'no'}
        onChange={(event) => change({ links: event.currentTarget.checked ? 'yes' : 'no' })}
      />
    </>
  )

  function modeLabel(mode: Mode): string {
    return mode === 'hybrid' ? t('common.hybrid') : t(`common.${mode}.${modeWords}`)
  }
}
