/** The form that the rows' tick boxes belong to, wherever they stand in the page. */
export const SELECTION_FORM_ID = "selection";
