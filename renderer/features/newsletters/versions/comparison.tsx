import { NativeSelect, SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Letter } from '../../../../preload/contract/letter-shapes'
import { compareLetters } from '../../../../preload/rules/mjml/compare-letters'
import { ChangeList } from './change-list'
import { TextDifference } from './text-difference'
import { useVersionSource } from './use-version-source'
import type { Pair, VersionSide } from './version-side'
import classes from './versions.module.css'
import { VisualDifference } from './visual-difference'

interface ComparisonProps {
  letter: Letter
  /** What may be compared. */
  options: { value: VersionSide; label: string }[]
  nameOf: (side: VersionSide) => string
  pair: Pair
  onPair: (pair: Pair) => void
}

/** Two versions beside each other: what changed in words, as it looks, or as it is written. */
export function Comparison({ letter, options, nameOf, pair, onPair }: ComparisonProps) {
  const { t } = useTranslation()
  const [isText, setIsText] = useState(false)
  const [sought, setSought] = useState<{ before: number | null; after: number | null } | null>(null)
  const before = useVersionSource(letter, pair.before)
  const after = useVersionSource(letter, pair.after)
  const changes = useMemo(
    () => (before === undefined || after === undefined ? null : compareLetters(before, after)),
    [after, before],
  )
  return (
    <section className={classes['compared']} aria-label={t('letterVersions.compared')}>
      <div className={classes['bar']}>
        <NativeSelect
          label={t('letterVersions.before')}
          value={pair.before}
          data={options}
          onChange={({ currentTarget }) => onPair({ ...pair, before: currentTarget.value })}
        />
        <NativeSelect
          label={t('letterVersions.after')}
          value={pair.after}
          data={options}
          onChange={({ currentTarget }) => onPair({ ...pair, after: currentTarget.value })}
        />
        <SegmentedControl
          aria-label={t('letterVersions.shownAs')}
          value={isText ? 'text' : 'looks'}
          onChange={(value) => setIsText(value === 'text')}
          data={[
            { value: 'looks', label: t('letterVersions.looks') },
            { value: 'text', label: t('letterVersions.text') },
          ]}
        />
      </div>
      {changes === null || before === undefined || after === undefined ? (
        <p className={classes['loading']} role="status">
          {t('letterVersions.loading')}
        </p>
      ) : (
        <>
          <ChangeList
            changes={changes}
            isSame={before === after}
            {...(!isText && { onSeek: setSought })}
          />
          {isText ? (
            <TextDifference
              before={before}
              after={after}
              beforeName={nameOf(pair.before)}
              afterName={nameOf(pair.after)}
            />
          ) : (
            <VisualDifference
              before={before}
              after={after}
              changes={changes}
              sought={sought}
              beforeName={nameOf(pair.before)}
              afterName={nameOf(pair.after)}
            />
          )}
        </>
      )}
    </section>
  )
}
