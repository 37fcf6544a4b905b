import { m } from '#i18n/paraglide/messages.js';

// A test holds this list against the components.
const NAMES: Readonly<Record<string, readonly [name: () => string, about: () => string]>> = {
  SingleChoice: [m.editor_component_single_choice, m.editor_component_single_choice_about],
  MultipleChoice: [m.editor_component_multiple_choice, m.editor_component_multiple_choice_about],
  Order: [m.editor_component_order, m.editor_component_order_about],
  SortIntoGroups: [m.editor_component_sort_into_groups, m.editor_component_sort_into_groups_about],
  Match: [m.editor_component_match, m.editor_component_match_about],
  FillGap: [m.editor_component_fill_gap, m.editor_component_fill_gap_about],
  FreeText: [m.editor_component_free_text, m.editor_component_free_text_about],
  Reveal: [m.editor_component_reveal, m.editor_component_reveal_about],
  Compare: [m.editor_component_compare, m.editor_component_compare_about],
  Post: [m.editor_component_post, m.editor_component_post_about],
  Definition: [m.editor_component_definition, m.editor_component_definition_about],
  Term: [m.editor_component_term, m.editor_component_term_about],
  Aside: [m.editor_component_aside, m.editor_component_aside_about],
  Figure: [m.editor_component_figure, m.editor_component_figure_about],
  BarChart: [m.editor_component_bar_chart, m.editor_component_bar_chart_about],
  WorkedExample: [m.editor_component_worked_example, m.editor_component_worked_example_about],
  Formula: [m.editor_component_formula, m.editor_component_formula_about],
  Explore: [m.editor_component_explore, m.editor_component_explore_about],
  OnTheJob: [m.editor_component_on_the_job, m.editor_component_on_the_job_about],
  TryIt: [m.editor_component_try_it, m.editor_component_try_it_about],
};

/** What a component is called in the palette. */
export const componentName = (name: string): string => NAMES[name]?.[0]() ?? name;

/** What it is for, in a sentence. */
export const componentAbout = (name: string): string => NAMES[name]?.[1]() ?? '';
