/**
 * Claims in words, for readers without Arabic and with: who is said to do what, and who says so.
 */
package org.isnad.arabic.sentences;
