import { Radio } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { StatementLevel } from '../../../../preload/contract/statements'
import classes from './submit.module.css'

interface LevelFieldProps {
  value: StatementLevel
  onChange: (level: StatementLevel) => void
}

/** How much leaves, each level with what the supervisor will see of it and what can be recomputed. */
export function LevelField({ value, onChange }: LevelFieldProps) {
  const { t } = useTranslation()
  return (
    <Radio.Group
      label={t('statements.levels.label')}
      value={value}
      onChange={(level) => onChange(StatementLevel.parse(level))}
    >
      <div className={classes['levels']}>
        {StatementLevel.options.map((level) => (
          <Radio
            key={level}
            value={level}
            label={t(`statements.levels.${level}`)}
            description={t(`statements.levels.${level}Sees`)}
          />
        ))}
      </div>
    </Radio.Group>
  )
}
