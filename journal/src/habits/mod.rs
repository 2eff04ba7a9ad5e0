//! Feature: habits.
