/** The English words of the interface. They give the shape that every other language satisfies. */
import { calendar } from './en/calendar.ts';
import { compliance } from './en/compliance.ts';
import { frameworks } from './en/frameworks.ts';
import { governance } from './en/governance.ts';
import { governanceRegisters } from './en/governance-registers.ts';
import { handbook } from './en/handbook.ts';
import { learning } from './en/learning.ts';
import { portfolio } from './en/portfolio.ts';
import { portfolioPages } from './en/portfolio-pages.ts';
import { resourcePages } from './en/resource-pages.ts';
import { roles } from './en/roles.ts';
import { shell } from './en/shell.ts';
import { versions } from './en/versions.ts';
import { waivers } from './en/waivers.ts';
import { figures } from './en/figures.ts';
import { formulas } from './en/formulas.ts';
import { formulasNetwork } from './en/formulas-network.ts';
import { formulasMoney } from './en/formulas-money.ts';
import { charts } from './en/charts.ts';
import { network } from './en/network.ts';
import { newRecord } from './en/new-record.ts';
import { cases } from './en/cases.ts';
import { projectStatus } from './en/project-status.ts';
import { dashboard } from './en/dashboard.ts';
import { roadmap } from './en/roadmap.ts';
import { money } from './en/money.ts';
import { movements } from './en/movements.ts';
import { monthly } from './en/monthly.ts';
import { decide } from './en/decide.ts';
import { requests } from './en/requests.ts';
import { capacity } from './en/capacity.ts';
import { returns } from './en/returns.ts';
import { applications } from './en/applications.ts';
import { technology } from './en/technology.ts';
import { contracts } from './en/contracts.ts';
import { resources } from './en/resources.ts';
import { assessment } from './en/assessment.ts';
import { assessmentQuestions } from './en/assessment-questions.ts';
import { formulasSelection } from './en/formulas-selection.ts';
import { writing } from './en/writing.ts';
import { changeReport } from './en/change-report.ts';
import { reportForm } from './en/report-form.ts';

export const en = {
  shell,
  handbook,
  portfolio,
  governance,
  compliance,
  versions,
  waivers,
  frameworks,
  learning,
  governanceRegisters,
  calendar,
  roles,
  figures,
  formulas,
  formulasNetwork,
  formulasMoney,
  charts,
  network,
  newRecord,
  cases,
  projectStatus,
  dashboard,
  roadmap,
  money,
  movements,
  monthly,
  portfolioPages,
  resourcePages,
  decide,
  requests,
  capacity,
  returns,
  applications,
  technology,
  contracts,
  resources,
  assessment,
  assessmentQuestions,
  formulasSelection,
  writing,
  changeReport,
  reportForm,
};

/** Every word of the interface in one language, by area. */
export type Words = typeof en;
