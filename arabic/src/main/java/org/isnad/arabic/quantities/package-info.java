/**
 * Figures of people and money, with their bounds, what they count and to which claim they belong.
 */
package org.isnad.arabic.quantities;
