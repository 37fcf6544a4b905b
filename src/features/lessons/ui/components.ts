import Aside from './Aside.astro';
import BarChart from './BarChart.astro';
import Compare from './Compare.astro';
import Definition from './Definition.astro';
import Figure from './Figure.astro';
import FillGap from './FillGap.astro';
import Formula from './Formula.astro';
import FreeText from './FreeText.astro';
import Match from './Match.astro';
import MultipleChoice from './MultipleChoice.astro';
import OnTheJob from './OnTheJob.astro';
import Order from './Order.astro';
import Post from './Post.astro';
import Reveal from './Reveal.astro';
import SingleChoice from './SingleChoice.astro';
import SortIntoGroups from './SortIntoGroups.astro';
import Term from './Term.astro';
import TryIt from './TryIt.astro';
import WorkedExample from './WorkedExample.astro';

/** Every component a lesson may use, by the name in its MDX. */
export const lessonComponents = {
  Aside,
  BarChart,
  Compare,
  Definition,
  Figure,
  FillGap,
  Formula,
  FreeText,
  Match,
  MultipleChoice,
  OnTheJob,
  Order,
  Post,
  Reveal,
  SingleChoice,
  SortIntoGroups,
  Term,
  TryIt,
  WorkedExample,
};
