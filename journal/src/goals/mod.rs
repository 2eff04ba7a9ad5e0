//! Feature: goals.
