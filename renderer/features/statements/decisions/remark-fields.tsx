import { Button, Select, Textarea } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { StatementLine } from '../../../../preload/contract/statements'
import { formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { newId } from '../../../ui/new-id'
import { exactClock } from '../../../ui/statements/exact-clock'
import { useCategoryWord } from '../../../ui/statements/use-category-word'
import classes from './decisions.module.css'
import type { RemarkTyped } from './paper-form'

const maxText = 1000
const wholeValue = 'whole'

interface RemarkFieldsProps {
  remarks: readonly RemarkTyped[]
  lines: readonly StatementLine[]
  onChange: (remarks: RemarkTyped[]) => void
}

/** Remarks, each on the whole or on one line of the statement. */
export function RemarkFields({ remarks, lines, onChange }: RemarkFieldsProps) {
  const { t } = useTranslation()
  const change = (key: string, part: Partial<RemarkTyped>) =>
    onChange(remarks.map((one) => (one.key === key ? { ...one, ...part } : one)))
  return (
    <>
      {remarks.map((remark, index) => (
        <div key={remark.key} className={classes['remarkFields']}>
          <LineSelect
            lines={lines}
            value={remark.entryId}
            onChange={(entryId) => change(remark.key, { entryId })}
          />
          <Textarea
            label={t('statements.paper.remark', { rank: index + 1 })}
            value={remark.text}
            maxLength={maxText}
            rows={2}
            onChange={(event) => change(remark.key, { text: event.currentTarget.value })}
          />
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes['remove'] ?? ''}
            onClick={() => onChange(remarks.filter(({ key }) => key !== remark.key))}
          >
            {t('statements.paper.removeRemark', { rank: index + 1 })}
          </Button>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => onChange([...remarks, { key: newId(), entryId: null, text: '' }])}
        >
          {t('statements.paper.addRemark')}
        </Button>
      </div>
    </>
  )
}

interface LineSelectProps {
  lines: readonly StatementLine[]
  value: string | null
  onChange: (entryId: string | null) => void
}

function LineSelect({ lines, value, onChange }: LineSelectProps) {
  const { t } = useTranslation()
  const categoryWord = useCategoryWord()
  const label = (line: StatementLine) =>
    [
      formatDay(line.spentOn, 'short', currentLanguage()),
      categoryWord(line),
      exactClock(line.durationSeconds),
    ].join(' · ')
  return (
    <Select
      label={t('statements.paper.remarkAbout')}
      value={value ?? wholeValue}
      data={[
        { value: wholeValue, label: t('statements.paper.whole') },
        ...lines.map((line) => ({ value: line.entryId, label: label(line) })),
      ]}
      searchable
      allowDeselect={false}
      onChange={(id) => onChange(id === wholeValue ? null : id)}
    />
  )
}
