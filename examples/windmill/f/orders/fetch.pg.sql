-- $1 day (date)
SELECT customer, amount FROM orders WHERE placed_on = $1::date;
